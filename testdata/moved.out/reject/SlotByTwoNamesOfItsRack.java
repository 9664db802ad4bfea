// What was read from a slot is sent, and the slot keeps it, whatever its rack is called.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Tracked
class SlotByTwoNamesOfItsRack {
  private final @Nullable @Owned Frame[] frames = new Frame[4];

  static void send(SlotByTwoNamesOfItsRack rack, int slot) {
    SlotByTwoNamesOfItsRack same = rack;
    Frame old = rack.frames[slot];
    if (old != null) {
      // :: error: [moved.out]
      old.send();
    }
  }

  static void sendFirst(SlotByTwoNamesOfItsRack rack, SlotByTwoNamesOfItsRack next) {
    SlotByTwoNamesOfItsRack first = rack;
    Frame old = rack.frames[0];
    rack = next;
    if (old != null) {
      // :: error: [moved.out]
      old.send();
    }
  }

  static void sendOf(List<@Owned SlotByTwoNamesOfItsRack> racks, int slot) {
    SlotByTwoNamesOfItsRack rack = racks.get(0);
    Frame old = rack.frames[slot];
    if (old != null) {
      // :: error: [moved.out]
      old.send();
    }
  }

  void end(@Owned SlotByTwoNamesOfItsRack this) {
    for (int i = 0; i < frames.length; i++) {
      Frame old = frames[i];
      frames[i] = null;
      if (old != null) {
        old.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
