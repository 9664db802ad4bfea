// Mended: Two arrays of frames may be one array; one of frames and one of packets are two.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OtherArrayMayBeThisOne {
  void put(
      @Nullable @Owned Frame[] left,
      @Nullable @Owned Packet[] right,
      @Owned Frame first,
      @Owned Packet second) {
    if (left[0] == null && right[0] == null) {
      right[0] = second;
      left[0] = first;
    } else {
      first.send();
      second.send();
    }
  }
}

@Tracked
class Packet {
  void send(@Owned Packet this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
