target_sources(stipple_ui PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/content.cpp
  ${CMAKE_CURRENT_LIST_DIR}/content.h
  ${CMAKE_CURRENT_LIST_DIR}/pen_watch.cpp
  ${CMAKE_CURRENT_LIST_DIR}/pen_watch.h
  ${CMAKE_CURRENT_LIST_DIR}/person_button.cpp
  ${CMAKE_CURRENT_LIST_DIR}/person_button.h
  ${CMAKE_CURRENT_LIST_DIR}/plan_desk.cpp
  ${CMAKE_CURRENT_LIST_DIR}/plan_desk.h
  ${CMAKE_CURRENT_LIST_DIR}/session_flow.cpp
  ${CMAKE_CURRENT_LIST_DIR}/session_flow.h
  ${CMAKE_CURRENT_LIST_DIR}/sign_in_page.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sign_in_page.h
  ${CMAKE_CURRENT_LIST_DIR}/treatment_desk.cpp
  ${CMAKE_CURRENT_LIST_DIR}/treatment_desk.h
)
