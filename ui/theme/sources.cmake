target_sources(stipple_ui PRIVATE
  theme/theme.cpp
)
