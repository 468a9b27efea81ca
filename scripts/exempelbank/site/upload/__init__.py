"""A finished site put where readers find it, in an order that never shows half a site: whatever breaks it off."""
