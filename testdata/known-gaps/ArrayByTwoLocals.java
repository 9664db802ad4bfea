// gap: a slot of a new array that has two local names is taken for two
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArrayByTwoLocals {
  static void f(int i, @Owned Frame a, @Owned Frame b) {
    @Owned Frame[] one = new Frame[4];
    @Owned Frame[] two = one;
    if (two[i] == null) {
      one[i] = a;
      two[i] = b;
    } else {
      a.send();
      b.send();
    }
    for (int k = 0; k < one.length; k++) {
      Frame frame = one[k];
      one[k] = null;
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
