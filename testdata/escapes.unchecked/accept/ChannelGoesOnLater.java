// A channel that is not asynchronous is done with the buffer when it returns, as a digest is.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.zip.CRC32;

class ChannelGoesOnLater {
  private final FileChannel file;
  private final MessageDigest digest;

  ChannelGoesOnLater(FileChannel file, MessageDigest digest) {
    this.file = file;
    this.digest = digest;
  }

  long save(@Borrowed Request<Void> rq) throws IOException {
    CRC32 crc = new CRC32();
    for (Segment segment : rq.segments()) {
      file.write(segment.buffer(), rq.sector() * 512);
      digest.update(segment.buffer());
      crc.update(segment.buffer());
    }
    return crc.getValue();
  }
}
