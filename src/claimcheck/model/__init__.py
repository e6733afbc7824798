"""The values that pass between the stages. Frozen, standard library only; model knows nobody."""
