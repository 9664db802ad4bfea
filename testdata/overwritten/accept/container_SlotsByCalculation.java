// A slot whose index is calculated, from what stays the same, is the one that was seen empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotsByCalculation {
  private static final int mask = 7;
  private final @Nullable @Owned Frame[] ring = new Frame[8];
  private int base;

  void sum(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at + base] == null) {
      slots[at + base] = frame;
    } else {
      frame.send();
    }
  }

  void difference(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at - base] == null) {
      slots[at - base] = frame;
    } else {
      frame.send();
    }
  }

  void product(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at * base] == null) {
      slots[at * base] = frame;
    } else {
      frame.send();
    }
  }

  void quotient(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at / base] == null) {
      slots[at / base] = frame;
    } else {
      frame.send();
    }
  }

  void remainder(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at % base] == null) {
      slots[at % base] = frame;
    } else {
      frame.send();
    }
  }

  void and(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at & mask] == null) {
      slots[at & mask] = frame;
    } else {
      frame.send();
    }
  }

  void or(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at | base] == null) {
      slots[at | base] = frame;
    } else {
      frame.send();
    }
  }

  void xor(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at ^ base] == null) {
      slots[at ^ base] = frame;
    } else {
      frame.send();
    }
  }

  void left(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at << 1] == null) {
      slots[at << 1] = frame;
    } else {
      frame.send();
    }
  }

  void right(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at >> 1] == null) {
      slots[at >> 1] = frame;
    } else {
      frame.send();
    }
  }

  void unsigned(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at >>> 1] == null) {
      slots[at >>> 1] = frame;
    } else {
      frame.send();
    }
  }

  void last(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[slots.length - 1] == null) {
      slots[slots.length - 1] = frame;
    } else {
      frame.send();
    }
  }

  void lastOfField(@Owned Frame frame) {
    if (ring[ring.length - 1] == null) {
      ring[ring.length - 1] = frame;
    } else {
      frame.send();
    }
  }

  void cast(@Nullable @Owned Frame[] slots, long far, @Owned Frame frame) {
    if (slots[(int) far] == null) {
      slots[(int) far] = frame;
    } else {
      frame.send();
    }
  }

  void castDown(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[(byte) at] == null) {
      slots[(byte) at] = frame;
    } else {
      frame.send();
    }
  }

  void small(@Nullable @Owned Frame[] slots, byte few, @Owned Frame frame) {
    if (slots[few] == null) {
      slots[few] = frame;
    } else {
      frame.send();
    }
  }

  void smallSum(@Nullable @Owned Frame[] slots, byte few, @Owned Frame frame) {
    if (slots[few + base] == null) {
      slots[few + base] = frame;
    } else {
      frame.send();
    }
  }

  void letter(@Nullable @Owned Frame[] slots, char letter, @Owned Frame frame) {
    if (slots[letter] == null) {
      slots[letter] = frame;
    } else {
      frame.send();
    }
  }

  void otherDigits(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[0x1] == null) {
      slots[1] = frame;
    } else {
      frame.send();
    }
  }

  void base(int other) {
    base = other;
  }

  void end() {
    for (int i = 0; i < ring.length; i++) {
      Frame each = ring[i];
      ring[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
