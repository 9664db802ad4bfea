// gap: of an array with more than eight slots, that each was emptied by its own number is not counted
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class NineSlotsEmptied {
  void fill(List<Integer> numbers) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] slots = new Frame[9];
    numbers.forEach(
        number -> {
          int slot = number % 9;
          if (slots[slot] == null) {
            slots[slot] = new Frame();
          }
        });
    Frame f0 = slots[0];
    slots[0] = null;
    if (f0 != null) {
      f0.send();
    }
    Frame f1 = slots[1];
    slots[1] = null;
    if (f1 != null) {
      f1.send();
    }
    Frame f2 = slots[2];
    slots[2] = null;
    if (f2 != null) {
      f2.send();
    }
    Frame f3 = slots[3];
    slots[3] = null;
    if (f3 != null) {
      f3.send();
    }
    Frame f4 = slots[4];
    slots[4] = null;
    if (f4 != null) {
      f4.send();
    }
    Frame f5 = slots[5];
    slots[5] = null;
    if (f5 != null) {
      f5.send();
    }
    Frame f6 = slots[6];
    slots[6] = null;
    if (f6 != null) {
      f6.send();
    }
    Frame f7 = slots[7];
    slots[7] = null;
    if (f7 != null) {
      f7.send();
    }
    Frame f8 = slots[8];
    slots[8] = null;
    if (f8 != null) {
      f8.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
