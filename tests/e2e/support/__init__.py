"""What the journeys stand on: a private desktop, a way to see it (AT-SPI) and a way to touch it (keyboard, mouse)."""
