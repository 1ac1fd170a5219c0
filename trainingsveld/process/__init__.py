"""Work that may hang, crash or be taken over, done in processes of their own: both ends of them."""
