// Mended: "ints from hardware or the network are tag.unowned"; "what cannot be known while
// compiling goes through a checked conversion, for which any int is allowed".
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.nio.ByteBuffer;

class IntFromTheNetwork {
  void reply(TagSet<Pdu> tags, ByteBuffer packet) {
    int id = packet.getInt(8);
    Request<Pdu> count = tags.tryAcquire(id);
    if (count != null) {
      System.out.println(count.sector());
      count.release();
    }
    Request<Pdu> done = tags.claim(packet.getInt(12));
    if (done != null) {
      done.complete();
    }
  }
}

class Pdu {
  int retries;
}
