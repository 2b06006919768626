edited = True
