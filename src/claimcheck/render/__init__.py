"""Report in, text out: one file per format. Formats know no rule."""
