"""Text to quantities, dates and names: all prose of claims, quotes and articles is read here and nowhere else."""
