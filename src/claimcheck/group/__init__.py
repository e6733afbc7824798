"""What speaks of the same thing: subjects by key, near-duplicates by text. Group never decides what is true."""
