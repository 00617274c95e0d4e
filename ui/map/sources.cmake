target_sources(stipple_ui PRIVATE
  map/callout_layout.cpp
  map/map_document.cpp
  map/map_dress.cpp
  map/map_geometry.cpp
  map/map_library.cpp
  map/map_path.cpp
  map/map_thumb.cpp
  map/zone_map_input.cpp
  map/zone_map_layout.cpp
  map/zone_map_scene.cpp
  map/zone_map_speech.cpp
  map/zone_map_view.cpp
  map/zone_paint.cpp
)
