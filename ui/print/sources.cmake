target_sources(stipple_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/mm_painter.cpp
  ${CMAKE_CURRENT_LIST_DIR}/mm_painter.h
  ${CMAKE_CURRENT_LIST_DIR}/qr_code.cpp
  ${CMAKE_CURRENT_LIST_DIR}/qr_code.h
  ${CMAKE_CURRENT_LIST_DIR}/recovery_sheet.cpp
  ${CMAKE_CURRENT_LIST_DIR}/recovery_sheet.h
  ${CMAKE_CURRENT_LIST_DIR}/sheet_content.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sheet_content.h
  ${CMAKE_CURRENT_LIST_DIR}/sheet_export.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sheet_export.h
  ${CMAKE_CURRENT_LIST_DIR}/sheet_painter.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sheet_painter.h
  ${CMAKE_CURRENT_LIST_DIR}/sheet_words.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sheet_words.h
)
