// Purpose: the hand at the pen: trigger, e-stop, cartridge. A person who is asked, or the control socket of an
//          emulated pen (or of a robot that speaks the same lines).
// Thread: main.
// Units: none.
// Failure: false when the hand cannot do it.
#pragma once

#include <string>

namespace stipple::pencheck {

class Operator {
public:
    ~Operator();
    Operator() = default;
    Operator(const Operator&) = delete;
    Operator& operator=(const Operator&) = delete;

    [[nodiscard]] bool connect(const std::string& controlPath);
    [[nodiscard]] bool isMachine() const noexcept { return m_fd >= 0; }

    // One control line; true when it was answered with ok. Only with a machine.
    bool command(const std::string& json);
    // Tells a person what to do; nothing with a machine.
    void say(const std::string& text) const;

    void trigger(bool pressed);
    void eStop(bool pressed);
    bool freshCartridge();

private:
    int m_fd = -1;
};

} // namespace stipple::pencheck
