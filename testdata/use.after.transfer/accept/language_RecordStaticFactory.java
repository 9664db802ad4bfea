// A static factory of a record hands the new owner to its caller.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
record RecordStaticFactory(@Owned Frame head, @Owned Frame tail) {
  static RecordStaticFactory of(int headLength, int tailLength) {
    return new RecordStaticFactory(new Frame(headLength), new Frame(tailLength));
  }

  static @Nullable RecordStaticFactory split(int total) {
    if (total < 2) {
      return null;
    }
    return of(total / 2, total - total / 2);
  }

  void sendInOrder(@Owned RecordStaticFactory this) {
    head.send();
    tail.send();
  }

  static void send(int total) {
    var pair = split(total);
    if (pair != null) {
      pair.sendInOrder();
    }
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
