// what is tested by one name is filled by the other, where the two name two new arrays
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayByTwoNames {
  static @Nullable @Owned Frame[] sameIndex(int i, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = new Frame[4];
    if (two[i] == null) {
      one[i] = a;
      two[i] = b;
    } else {
      a.send();
      b.send();
    }
    for (int k = 0; k < two.length; k++) {
      Frame rest = two[k];
      two[k] = null;
      if (rest != null) {
        rest.send();
      }
    }
    return one;
  }

  static @Nullable @Owned Frame[] sameNumber(@Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = new Frame[4];
    if (one[0] == null && two[0x0] == null) {
      one[0] = a;
      two[0x0] = b;
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
    return two;
  }

  static @Nullable @Owned Frame[] maybeSameIndex(int i, int j, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = new Frame[4];
    if (two[j] == null) {
      one[i] = a;
      two[j] = b;
    } else {
      a.send();
      b.send();
    }
    for (int k = 0; k < two.length; k++) {
      Frame rest = two[k];
      two[k] = null;
      if (rest != null) {
        rest.send();
      }
    }
    return one;
  }

  static void maybeSameArray(boolean alone, int i, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = alone ? new Frame[4] : new Frame[8];
    if (two[i] == null) {
      one[i] = a;
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
