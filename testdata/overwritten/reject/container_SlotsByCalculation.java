// A slot whose index is calculated is another one when something in that has changed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class SlotsByCalculation {
  private static final int mask = 7;
  private final @Nullable @Owned Frame[] ring = new Frame[8];
  private final int[] sizes = new int[4];
  private final int[] counts = new int[2];
  int[] open = new int[3];
  private int base;

  void sum(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at + base] == null) {
      at++;
      // :: error: [overwritten]
      slots[at + base] = frame;
    } else {
      frame.send();
    }
  }

  void difference(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at - base] == null) {
      at++;
      // :: error: [overwritten]
      slots[at - base] = frame;
    } else {
      frame.send();
    }
  }

  void product(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at * base] == null) {
      at++;
      // :: error: [overwritten]
      slots[at * base] = frame;
    } else {
      frame.send();
    }
  }

  void quotient(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at / base] == null) {
      at++;
      // :: error: [overwritten]
      slots[at / base] = frame;
    } else {
      frame.send();
    }
  }

  void remainder(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at % base] == null) {
      at++;
      // :: error: [overwritten]
      slots[at % base] = frame;
    } else {
      frame.send();
    }
  }

  void and(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at & mask] == null) {
      at++;
      // :: error: [overwritten]
      slots[at & mask] = frame;
    } else {
      frame.send();
    }
  }

  void or(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at | base] == null) {
      at++;
      // :: error: [overwritten]
      slots[at | base] = frame;
    } else {
      frame.send();
    }
  }

  void xor(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at ^ base] == null) {
      at++;
      // :: error: [overwritten]
      slots[at ^ base] = frame;
    } else {
      frame.send();
    }
  }

  void left(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at << 1] == null) {
      at++;
      // :: error: [overwritten]
      slots[at << 1] = frame;
    } else {
      frame.send();
    }
  }

  void right(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at >> 1] == null) {
      at++;
      // :: error: [overwritten]
      slots[at >> 1] = frame;
    } else {
      frame.send();
    }
  }

  void unsigned(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[at >>> 1] == null) {
      at++;
      // :: error: [overwritten]
      slots[at >>> 1] = frame;
    } else {
      frame.send();
    }
  }

  void cast(@Nullable @Owned Frame[] slots, long far, @Owned Frame frame) {
    if (slots[(int) far] == null) {
      far++;
      // :: error: [overwritten]
      slots[(int) far] = frame;
    } else {
      frame.send();
    }
  }

  void castDown(@Nullable @Owned Frame[] slots, int at, @Owned Frame frame) {
    if (slots[(byte) at] == null) {
      at++;
      // :: error: [overwritten]
      slots[(byte) at] = frame;
    } else {
      frame.send();
    }
  }

  void small(@Nullable @Owned Frame[] slots, byte few, @Owned Frame frame) {
    if (slots[few] == null) {
      few++;
      // :: error: [overwritten]
      slots[few] = frame;
    } else {
      frame.send();
    }
  }

  void smallSum(@Nullable @Owned Frame[] slots, byte few, @Owned Frame frame) {
    if (slots[few + base] == null) {
      few++;
      // :: error: [overwritten]
      slots[few + base] = frame;
    } else {
      frame.send();
    }
  }

  void letter(@Nullable @Owned Frame[] slots, char letter, @Owned Frame frame) {
    if (slots[letter] == null) {
      letter++;
      // :: error: [overwritten]
      slots[letter] = frame;
    } else {
      frame.send();
    }
  }

  void byTwoLengths(@Nullable @Owned Frame[] slots, int[] few, int[] many, @Owned Frame frame) {
    if (slots[few.length] == null) {
      // :: error: [overwritten]
      slots[many.length] = frame;
    } else {
      frame.send();
    }
  }

  void byTwoLengthsOfFields(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[sizes.length] == null) {
      // :: error: [overwritten]
      slots[counts.length] = frame;
    } else {
      frame.send();
    }
  }

  void byLengthOfAField(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[open.length] == null) {
      open = new int[base];
      // :: error: [overwritten]
      slots[open.length] = frame;
    } else {
      frame.send();
    }
  }

  void byKey(Map<Object, @Owned Frame> map, int key, @Owned Frame frame) {
    if (map.get((Object) key) == null) {
      // :: error: [result.dropped]
      map.put((Object) (key + 1), frame);
    } else {
      frame.send();
    }
  }

  void byLengthAfterAJob(@Nullable @Owned Frame[] slots, Runnable job, @Owned Frame frame) {
    if (slots[open.length] == null) {
      job.run();
      // :: error: [overwritten]
      slots[open.length] = frame;
    } else {
      frame.send();
    }
  }

  void byCall(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[count() + 1] == null) {
      // :: error: [overwritten]
      slots[count() + 1] = frame;
    } else {
      frame.send();
    }
  }

  int count() {
    return base++;
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
