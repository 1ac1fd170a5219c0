"""What somebody sees who plays the customer at the table."""
