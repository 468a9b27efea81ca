"""What a bank is: its fields, values and registers, how files are read, and where each thing has its address."""
