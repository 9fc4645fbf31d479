#pragma once

#include "core/base/Error.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/Engine.h"

#include <span>

namespace opsdesk::test {

/// A command bus whose engine works at once, on the caller's thread; for either store.
class EngineBus final : public CommandBus {
public:
    explicit EngineBus(Engine& engine) : m_engine(engine) {}

    void submit(Command command, Done done) override {
        if (m_left == 0)
            throw Error("The engine is gone.");
        --m_left;
        ++m_taken;
        done(m_engine.process(std::span(&command, 1)).front());
    }

    /// The engine takes so many commands and is gone then, as after a crash.
    void stopAfter(int commands) { m_left = commands; }
    int taken() const { return m_taken; }

private:
    Engine& m_engine;
    int m_left = -1; ///< below zero: as many as come
    int m_taken = 0;
};

} // namespace opsdesk::test
