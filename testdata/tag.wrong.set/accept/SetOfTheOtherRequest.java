// Each request's tag belongs to the set of that request.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetOfTheOtherRequest {
  int compare(TagSet<Pdu> first, TagSet<Pdu> second, int tag) {
    Request<Pdu> left = first.tryAcquire(tag);
    if (left == null) {
      return 0;
    }
    int bytes = 0;
    Request<Pdu> right = second.tryAcquire(tag);
    if (right != null) {
      bytes = right.tagSet().request(right.tag()).bytes();
      right.release();
    }
    left.release();
    return bytes;
  }
}

class Pdu {
  int retries;
}
