// Mended: "writing a field of a tracked object that is not volatile is an exclusive use of it": an
// increment from outside, through a shared loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FieldWriteFromOutside {
  static void account(@Borrowed(exclusive = true) Channel channel, int[] sizes) {
    channel.lastSeen = System.nanoTime();
    for (int size : sizes) {
      if (size > 0) {
        channel.bytes += size;
      }
    }
  }
}

@Tracked
class Channel {
  long bytes;
  volatile long lastSeen;

  void close(@Owned Channel this) {}
}
