// What is polled only to make room is ended.
import dev.custody.blk.OwnedRing;

class UnnamedLocalDrops {
  void makeRoom(OwnedRing<Pdu> ring, int places) {
    while (places-- > 0) {
      var oldest = ring.poll();
      if (oldest != null) {
        oldest.requeue(true);
      }
    }
  }
}

class Pdu {
  int retries;
}
