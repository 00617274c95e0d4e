target_sources(stipple_ui PRIVATE
  ${CMAKE_CURRENT_SOURCE_DIR}/../resources/stipple.qrc
  theme/apply.cpp
  theme/focus_ring.cpp
  theme/fonts.cpp
  theme/icons.cpp
  theme/metrics.cpp
  theme/paint.cpp
  theme/style.cpp
  theme/style_sheet.cpp
  theme/theme.cpp
)
