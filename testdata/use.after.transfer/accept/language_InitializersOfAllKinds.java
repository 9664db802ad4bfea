// Static, instance and field initializers and a constructor fill the object in order.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class InitializersOfAllKinds {
  private static final int[] SIZES;
  private static int created;

  static {
    int[] sizes = new int[4];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = 64 << i;
    }
    SIZES = sizes;
  }

  private final @Owned Frame first = new Frame(SIZES[0]);
  private final @Owned Frame second;
  private final @Owned Frame third;

  {
    created++;
    second = new Frame(SIZES[1]);
  }

  InitializersOfAllKinds(@Owned Frame third) {
    this.third = third;
  }

  void sendAll(@Owned InitializersOfAllKinds this) {
    first.send();
    second.send();
    third.send();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
