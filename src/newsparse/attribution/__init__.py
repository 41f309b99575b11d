"""Who said what: one ordered table of named rules, and the runner that tries them."""
