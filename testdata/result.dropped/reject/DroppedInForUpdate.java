// The update part of a for loop drops what it polls.
import dev.custody.blk.OwnedRing;

class DroppedInForUpdate {
  void skip(OwnedRing<Pdu> ring) {
    // :: error: [result.dropped]
    for (int i = 0; i < 4; ring.poll()) {
      i++;
    }
  }
}

class Pdu {
  int retries;
}
