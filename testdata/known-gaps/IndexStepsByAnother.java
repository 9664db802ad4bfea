// gap: a loop whose index is set to another one plus 1 is taken to visit every slot
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class IndexStepsByAnother {
  static void f(@Owned Frame a) {
    @Owned Frame[] all = new Frame[4];
    all[1] = a;
    int j = 1;
    for (int i = 0; i < all.length; i = j++ + 1) {
      Frame frame = all[i];
      all[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
