"""Search: what is indexed of a page, and Pagefind, which makes the index of it."""
