// Slices of a lent buffer are read in time, and what is made new is anybody's.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

class ViewsOfABuffer {
  private ByteBuffer last = ByteBuffer.allocate(4);

  int magic(@Owned Request<Void> rq) {
    int magic = 0;
    for (Segment segment : rq.segments()) {
      magic = segment.buffer().duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
    rq.endOk();
    return magic;
  }

  ByteBuffer copy(@Owned Request<Void> rq) {
    ByteBuffer all = ByteBuffer.allocate(rq.bytes());
    for (Segment segment : rq.segments()) {
      all.put(segment.buffer().duplicate());
    }
    rq.endOk();
    last = all.duplicate();
    return all.flip();
  }

  void save(@Borrowed Request<Void> rq, FileChannel file, long offset) throws IOException {
    long at = offset;
    for (Segment segment : rq.segments()) {
      ByteBuffer rest = segment.buffer().asReadOnlyBuffer();
      while (rest.hasRemaining()) {
        at += file.write(rest, at);
      }
    }
  }

  int tail(@Owned Packet packet) {
    ByteBuffer whole = ByteBuffer.wrap(packet.bytes());
    int tail = whole.position(4).slice().get();
    packet.free();
    return tail;
  }

  ByteBuffer header(long sector) {
    return ByteBuffer.wrap(new byte[16]).putLong(sector).flip();
  }

  String name(@Owned Packet packet) {
    String name = packet.name().append('!').toString();
    packet.free();
    return new StringBuilder(name).reverse().append(last.remaining()).toString();
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
