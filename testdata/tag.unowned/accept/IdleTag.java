// An idle request has its tag already.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;

class IdleTag {
  void queue(@Owned IdleRequest<Pdu> idle) {
    int tag = idle.tag();
    idle.tagSet().request(tag).bytes();
    idle.requeue(true);
  }
}

class Pdu {
  int retries;
}
