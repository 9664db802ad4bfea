// "ints from hardware or the network are tag.unowned"; "what cannot be known while compiling goes
// through a checked conversion, for which any int is allowed".
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.nio.ByteBuffer;

class IntFromTheNetwork {
  void reply(TagSet<Pdu> tags, ByteBuffer packet) {
    int id = packet.getInt(8);
    // :: error: [tag.unowned]
    System.out.println(tags.request(id).sector());
    Request<Pdu> done = tags.claim(packet.getInt(12));
    if (done != null) {
      done.complete();
    }
  }
}

class Pdu {
  int retries;
}
