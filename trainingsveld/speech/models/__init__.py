"""Models of recognisers and voices: which there are, and how they come here and go again."""
