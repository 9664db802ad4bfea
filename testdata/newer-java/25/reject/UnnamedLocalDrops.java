// An unnamed local keeps nothing.
import dev.custody.blk.OwnedRing;

class UnnamedLocalDrops {
  void makeRoom(OwnedRing<Pdu> ring, int places) {
    while (places-- > 0) {
      // :: error: [owned.leaked]
      var _ = ring.poll();
    }
  }
}

class Pdu {
  int retries;
}
