"""Sizes of the look: spaces, radii and the type scale. Nothing outside the theme names a size."""

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 40
RADIUS_S, RADIUS_M, RADIUS_L = 6, 10, 16
RAIL_WIDTH = 196
READING_WIDTH = 720
PAGE_WIDTH = 1040
CONTROL_HEIGHT = 36
TOUCH_HEIGHT = 52
ICON_S, ICON_M, ICON_L = 16, 20, 32

FAMILIES = ("Inter", "Segoe UI Variable", "Segoe UI", "SF Pro Text", "Cantarell", "Noto Sans", "DejaVu Sans")

# Points at 100 % text size.
CAPTION_PT, SMALL_PT, BODY_PT, LEAD_PT = 8.5, 9.5, 10.5, 12.0
SECTION_PT, TITLE_PT, DISPLAY_PT, GIANT_PT = 13.0, 19.0, 28.0, 44.0
