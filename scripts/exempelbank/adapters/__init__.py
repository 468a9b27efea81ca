"""Who makes a website of what ``site`` gives: MkDocs, or nobody but us. Nothing below this room knows either."""
