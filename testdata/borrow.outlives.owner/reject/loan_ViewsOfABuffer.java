// A slice of a lent buffer is the same memory, and so is a buffer around a lent array.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

class ViewsOfABuffer {
  int magic(@Owned Request<Void> rq) {
    ByteBuffer first = ByteBuffer.allocate(4);
    for (Segment segment : rq.segments()) {
      first = segment.buffer().duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return first.getInt();
  }

  int tail(@Owned Packet packet) {
    ByteBuffer whole = ByteBuffer.wrap(packet.bytes());
    ByteBuffer tail = whole.position(4).slice();
    packet.free();
    // :: error: [borrow.outlives.owner]
    return tail.get();
  }

  char name(@Owned Packet packet) {
    StringBuilder name = packet.name().append('!');
    packet.free();
    // :: error: [borrow.outlives.owner]
    return name.charAt(0);
  }
}

@Tracked
final class Packet {
  private final byte[] bytes = new byte[64];
  private final StringBuilder name = new StringBuilder();

  byte @Borrowed("this") [] bytes() {
    return bytes;
  }

  @Borrowed("this")
  StringBuilder name() {
    return name;
  }

  void free(@Owned Packet this) {}
}
