"""Bytes to text scalars with file, line and column; the shape is checked, nothing is interpreted."""
