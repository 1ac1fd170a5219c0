"""The parts of the workbench, the page on which a case is written."""
