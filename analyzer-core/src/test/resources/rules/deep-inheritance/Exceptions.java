class AppException extends RuntimeException {}

class DataException extends AppException {}

class RowException extends DataException {}

class CellException extends RowException {}

class NumberCellException extends CellException {}

class NegativeNumberCellException extends NumberCellException {}
