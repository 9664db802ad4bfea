// What the holder lends is in its bin; that of another one is emptied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class loan_BinOfTrackedHolderDrained {
  int look(@Owned Holder holder, @Owned Holder other) {
    Frame first = holder.first();
    other.bin.drain();
    int length = first == null ? 0 : first.length();
    holder.end();
    other.end();
    return length;
  }
}

@Tracked
class Holder {
  final Bin bin = new Bin();

  @Borrowed("this") @Nullable Frame first() {
    return bin.first();
  }

  void end(@Owned Holder this) {
    bin.drain();
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Borrowed("this") @Nullable Frame first() {
    return frames.peek();
  }

  void drain() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
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
