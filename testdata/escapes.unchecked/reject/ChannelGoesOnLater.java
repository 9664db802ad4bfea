// An asynchronous channel goes on with the buffer after the call.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.nio.channels.AsynchronousFileChannel;

class ChannelGoesOnLater {
  private final AsynchronousFileChannel file;

  ChannelGoesOnLater(AsynchronousFileChannel file) {
    this.file = file;
  }

  void save(@Borrowed Request<Void> rq) {
    for (Segment segment : rq.segments()) {
      // :: error: [escapes.unchecked]
      file.write(segment.buffer(), rq.sector() * 512);
    }
  }
}
