include(${CMAKE_SOURCE_DIR}/resources/i18n/i18n.cmake)
target_sources(stipple_ui PRIVATE
  text/date_text.cpp
  text/error_text.cpp
  text/fault_text.cpp
  text/limit_text.cpp
  text/pen_text.cpp
  text/photo_text.cpp
  text/plan_diff_text.cpp
  text/record_text.cpp
  text/translator.cpp
  text/units_text.cpp
  text/zone_text.cpp
  ${STIPPLE_I18N_SOURCE}
)
