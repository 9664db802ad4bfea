// a slot of a new array is tested by one name of the array, and filled by that and by another
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayByTwoNames {
  static @Nullable @Owned Frame[] sameIndex(int i, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = one;
    if (two[i] == null) {
      one[i] = a;
      // :: error: [overwritten]
      two[i] = b;
    } else {
      a.send();
      b.send();
    }
    return one;
  }

  static @Nullable @Owned Frame[] sameNumber(@Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = one;
    if (one[0] == null && two[0x0] == null) {
      one[0] = a;
      // :: error: [overwritten]
      two[0x0] = b;
    } else {
      a.send();
      b.send();
    }
    return two;
  }

  static @Nullable @Owned Frame[] maybeSameIndex(int i, int j, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = one;
    if (two[j] == null) {
      one[i] = a;
      // :: error: [overwritten]
      two[j] = b;
    } else {
      a.send();
      b.send();
    }
    return one;
  }

  static void maybeSameArray(boolean alone, int i, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = alone ? new Frame[4] : one;
    if (two[i] == null) {
      one[i] = a;
      // :: error: [overwritten]
      two[i] = b;
    } else {
      a.send();
      b.send();
    }
    for (int k = 0; k < one.length; k++) {
      Frame rest = one[k];
      one[k] = null;
      if (rest != null) {
        rest.send();
      }
    }
    for (int k = 0; k < two.length; k++) {
      Frame rest = two[k];
      two[k] = null;
      if (rest != null) {
        rest.send();
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
