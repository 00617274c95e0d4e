// Purpose: what nearly every file of the window includes, compiled once: a file takes a quarter of the time then.
// Nothing may rely on it: each file still includes what it uses.
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/ports/pen.h"
#include "core/ports/records.h"
