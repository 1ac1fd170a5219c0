"""A helper process that does not answer as it should."""

import sys
import time

mood = sys.argv[1]
sys.stdin.buffer.read(4)
if mood == "rubbish":
    sys.stdout.buffer.write(b"rubbish" * 10)
    sys.stdout.flush()
if mood != "exit":
    time.sleep(60)
