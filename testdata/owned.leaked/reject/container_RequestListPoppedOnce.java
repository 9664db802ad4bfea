// One request of a list is popped, and the rest forgotten.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class RequestListPoppedOnce {
  void handle(@Owned IdleRequest<String> one, @Owned IdleRequest<String> other) {
    // :: error: [owned.leaked]
    RequestList<String> list = new RequestList<>();
    list.push(one);
    list.push(other);
    IdleRequest<String> first = list.pop();
    if (first != null) {
      first.reject(BlkStatus.RESOURCE);
    }
  }
}
