// A list is popped until it is empty.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class RequestListPoppedOnce {
  void handle(@Owned IdleRequest<String> one, @Owned IdleRequest<String> other) {
    RequestList<String> list = new RequestList<>();
    list.push(one);
    list.push(other);
    while (!list.isEmpty()) {
      IdleRequest<String> first = list.pop();
      if (first != null) {
        first.reject(BlkStatus.RESOURCE);
      }
    }
  }
}
